package se.hsnreport.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at a would-be workbook before it is parsed: what it really is, and whether it is safe to unpack. */
final class WorkbookCheck {
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final int MOST_ENTRIES = 1000;

    private WorkbookCheck() {}

    /** What is wrong, in words that name the true kind; empty when it may be read. */
    static Optional<String> problem(byte[] content) throws IOException {
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
        return zipProblem(content);
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

    private static Optional<String> zipProblem(byte[] content) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    return Optional.of("zip: " + entry.getName() + " × 2");
                }
                unpacked += size(zip, LARGEST_UNPACKED - unpacked);
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
