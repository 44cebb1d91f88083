package se.hsnreport.master;

import java.io.IOException;

/** Why a file cannot serve as a template: never leaves the package. */
final class MasterException extends IOException {
    private static final long serialVersionUID = 1L;

    MasterException(String message) {
        super(message);
    }
}
