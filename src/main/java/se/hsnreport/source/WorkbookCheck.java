package se.hsnreport.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at a would-be workbook before it is parsed: what it really is, and whether it is safe to unpack. */
final class WorkbookCheck {
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final int MOST_ENTRIES = 1000;

    private WorkbookCheck() {}

    /** What is wrong, in words that name the true kind; empty when it may be read. */
    static Optional<String> problem(Path file, byte[] content) {
        if (content.length == 0) {
            return Optional.of("0 byte");
        }
        String start = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("XLS / password");
        }
        if (!start.startsWith("PK")) {
            return Optional.of(kind(start.stripLeading().toLowerCase(Locale.ROOT)));
        }
        return zipProblem(file);
    }

    private static String kind(String start) {
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            return "HTML";
        }
        if (start.startsWith("%pdf")) {
            return "PDF";
        }
        return start.startsWith("<?xml") ? "XML" : "CSV / text";
    }

    /** By the directory at the file's end, as local headers need not tell sizes; and what is told may be a lie. */
    private static Optional<String> zipProblem(Path file) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    return Optional.of("zip: " + entry.getName() + " × 2");
                }
                unpacked += size(zip.getInputStream(entry), LARGEST_UNPACKED - unpacked);
                if (unpacked >= LARGEST_UNPACKED || names.size() > MOST_ENTRIES) {
                    return Optional.of("zip: > 1 GiB");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of("zip: " + e.getMessage());
        }
        return names.contains("[content_types].xml") ? Optional.empty() : Optional.of("zip");
    }

    private static long size(InputStream in, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        for (int got = in.read(block); got >= 0 && size < most; got = in.read(block)) {
            size += got;
        }
        return size;
    }
}
