package se.hsnreport.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * Looks at a would-be workbook before it is parsed: what it really is, whether it is safe to unpack, what lies in it that
 * is no plain value, and what stands around the rows of its sheets.
 */
final class WorkbookCheck {
    private static final long LARGEST_UNPACKED = 1L << 30;
    /** Rows of numbers shrink to a tenth; what shrinks to less than this, and is big, is made to fill the memory. */
    private static final long MOST_PACKED = 200;

    private static final long SMALL = 1L << 26;
    private static final int MOST_ENTRIES = 1000;
    /** What may stand before the first element of a part; no office program writes a type of document. */
    private static final int DECLARATIONS = 4096;

    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");

    private final DataFile file;
    private final Findings findings;
    private final Map<String, SheetFrame> frames = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> active = new LinkedHashSet<>();
    private String relationships = "";
    private boolean hasDoctype;

    WorkbookCheck(DataFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether the file may be read as a workbook; if not, that is told. */
    boolean passes() throws IOException {
        String start = start();
        if (start.isEmpty()) {
            return tell(Code.FILE_EMPTY);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            // a workbook with a password lies in the old format's shell, under this name
            boolean isLocked =
                    contains(Files.readAllBytes(file.path()), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            return isLocked ? tell(Code.WORKBOOK_PROTECTED) : tell(Code.WORKBOOK_KIND, "XLS (Excel 97–2003)");
        }
        if (!start.startsWith("PK")) {
            return tell(Code.WORKBOOK_KIND, kind(start.replace("\u00EF\u00BB\u00BF", "")));
        }
        return unpacks();
    }

    private String start() throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
        }
    }

    private boolean tell(Code code, Object... details) {
        findings.add(code, Place.of(file.name()), details);
        return false;
    }

    private static boolean contains(byte[] content, byte[] piece) {
        for (int at = 0; at + piece.length <= content.length; at++) {
            if (java.util.Arrays.equals(content, at, at + piece.length, piece, 0, piece.length)) {
                return true;
            }
        }
        return false;
    }

    private static String kind(String raw) {
        String start = raw.stripLeading().toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.startsWith("<!doctype html") || start.startsWith("<table")) {
            return "HTML";
        }
        if (start.startsWith("%pdf")) {
            return "PDF";
        }
        return start.startsWith("<?xml") ? "XML" : "CSV / text";
    }

    /** By the directory at the file's end, as local headers need not tell sizes; and what is told may be a lie. */
    private boolean unpacks() {
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    return tell(Code.WORKBOOK_UNSAFE, entry.getName() + " × 2");
                }
                long size = look(zip, entry, LARGEST_UNPACKED - unpacked);
                boolean isBomb = size > SMALL && size / MOST_PACKED > entry.getCompressedSize();
                unpacked += size;
                if (hasDoctype) {
                    return tell(Code.WORKBOOK_UNSAFE, entry.getName() + ": DOCTYPE");
                }
                if (isBomb || unpacked >= LARGEST_UNPACKED || names.size() > MOST_ENTRIES) {
                    return tell(Code.WORKBOOK_UNSAFE, entry.getName() + " > " + (size >> 20) + " MB");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // what a zip file lacks says nothing to people
            return tell(Code.WORKBOOK_INVALID);
        }
        if (relationships.contains("//purl.oclc.org/ooxml/")) {
            return tell(Code.WORKBOOK_KIND, "Strict Open XML");
        }
        if (!active.isEmpty()) {
            findings.add(Code.WORKBOOK_ACTIVE, Place.of(file.name()), String.join(", ", active));
        }
        return names.contains("[content_types].xml") || tell(Code.WORKBOOK_KIND, "ZIP");
    }

    /** Reads an entry through; its size, or the most when it is bigger. */
    private long look(ZipFile zip, ZipEntry entry, long most) throws IOException {
        String name = entry.getName();
        if (name.startsWith("xl/externalLinks/external")) {
            active.add("externalLink");
        } else if (name.endsWith("vbaProject.bin")) {
            active.add("vbaProject");
        } else if (name.equals("xl/connections.xml")) {
            active.add("connections");
        }
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            in.mark(DECLARATIONS);
            hasDoctype |= name.endsWith(".xml")
                    && new String(in.readNBytes(DECLARATIONS), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
            in.reset();
            if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                SheetFrame frame = new SheetFrame();
                frames.put(name, frame);
                return frame.read(in, most);
            }
            if (name.equals("xl/_rels/workbook.xml.rels")) {
                byte[] content = in.readNBytes(1 << 20);
                relationships = new String(content, StandardCharsets.UTF_8);
                return content.length;
            }
            return size(in, most);
        }
    }

    private static long size(InputStream in, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        for (int got = in.read(block); got >= 0 && size < most; got = in.read(block)) {
            size += got;
        }
        return size;
    }

    /** What stands around the rows of the sheet that the workbook's relationship of this id leads to. */
    SheetFrame frame(String id) {
        Matcher relationship = RELATIONSHIP.matcher(relationships);
        while (relationship.find()) {
            List<String> attributes = List.of(relationship.group().split("\"", -1));
            if (attribute(attributes, "Id=").equals(id)) {
                String target = attribute(attributes, "Target=");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                return frames.getOrDefault(part, new SheetFrame());
            }
        }
        return new SheetFrame();
    }

    /** The value behind a name, in a tag that was split at its quotes. */
    private static String attribute(List<String> pieces, String name) {
        for (int i = 0; i + 1 < pieces.size(); i += 2) {
            if (pieces.get(i).endsWith(" " + name)) {
                return pieces.get(i + 1);
            }
        }
        return "";
    }
}
