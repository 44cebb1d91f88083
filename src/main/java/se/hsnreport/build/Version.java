package se.hsnreport.build;

import java.util.Optional;

/** Which version of the program this is. */
public final class Version {
    private Version() {}

    /** As in the program's manifest; {@code dev} when it is not run from its jar. */
    public static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
