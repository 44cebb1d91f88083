package se.hsnreport.build;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.edition.Hashes;
import se.hsnreport.figure.Month;
import se.hsnreport.render.Output;

/**
 * A folder of output that comes into being whole or not at all: written beside its place, forced to the disk, read
 * again, then moved there. The folder that was there before is kept beside it as {@code <board>.previous}. Wherever this
 * is cut off, what was there or what is new stands whole under one of these names, and the next build puts it right.
 */
final class Publication implements Output, AutoCloseable {
    /** What the folder of the build before has at the end of its name. */
    static final String PREVIOUS = ".previous";

    /** What a folder of pictures has at the end of its name. */
    static final String PREVIEW = ".preview";

    private final Path target;
    private final Path fresh;
    private final Path previous;
    /** Whether the folder that was there before stays beside the new one. */
    private final boolean isKept;
    /** What is about to be deleted, under a name that nobody takes for output. */
    private final Path old;

    private final Hold hold;
    private final Map<String, MessageDigest> digests = new LinkedHashMap<>();

    private Publication(Path folder, String name, boolean isKept, Hold hold) {
        this.target = folder.resolve(name);
        this.fresh = folder.resolve("." + name + ".new");
        this.previous = folder.resolve(isKept ? name + PREVIOUS : "." + name + ".was");
        this.isKept = isKept;
        this.old = folder.resolve("." + name + ".old");
        this.hold = hold;
    }

    /**
     * Makes ready to write, and mends what an interrupted build left. Where the folder is a link, its goal is meant.
     *
     * @return empty when another build holds the same output
     * @throws IOException when nothing can be written there
     */
    static Optional<Publication> open(Path out, Month month, String board) throws IOException {
        return open(folder(out, month), board, true);
    }

    /** The same for pictures of a board's slides, in a folder of their own beside what is published. */
    static Optional<Publication> openPreview(Path out, Month month, String board) throws IOException {
        return open(folder(out, month), board + PREVIEW, false);
    }

    private static Path folder(Path out, Month month) throws IOException {
        // what createDirectories gives back is absolute when a directory had to be made
        Path folder = out.resolve(month.toString());
        Files.createDirectories(folder);
        return folder;
    }

    private static Optional<Publication> open(Path folder, String name, boolean isKept) throws IOException {
        if (Files.isSymbolicLink(folder.resolve(name))) {
            Path goal = folder.resolve(name).toRealPath();
            return open(goal.resolveSibling(""), goal.getFileName().toString(), isKept);
        }
        Optional<Hold> hold = Hold.of(folder.resolve("." + name + ".lock"));
        if (hold.isEmpty()) {
            return Optional.empty();
        }
        Publication made = new Publication(folder, name, isKept, hold.get());
        try {
            made.repair();
        } catch (IOException e) {
            made.hold.close();
            throw e;
        }
        return Optional.of(made);
    }

    private void repair() throws IOException {
        delete(fresh);
        if (!isThere(target) && isThere(previous)) {
            new Move(previous, target).make();
        }
        if (!isThere(previous) && isThere(old)) {
            new Move(old, previous).make();
        }
        delete(old);
        Files.createDirectory(fresh);
    }

    private static boolean isThere(Path folder) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public OutputStream create(String name) throws IOException {
        MessageDigest digest = Hashes.sha256();
        digests.put(name, digest);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(fresh.resolve(name)), 1 << 16);
        return new FilterOutputStream(new DigestOutputStream(file, digest)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }
        };
    }

    /** Where a file lies until all are published. */
    Path written(String name) {
        return fresh.resolve(name);
    }

    /** Forces all files to the disk and reads them again; gives their hashes by name, in the order they were made. */
    Map<String, String> verify() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, MessageDigest> entry : digests.entrySet()) {
            Path file = fresh.resolve(entry.getKey());
            force(file, StandardOpenOption.WRITE);
            String written = HexFormat.of().formatHex(entry.getValue().digest());
            if (!written.equals(Hashes.of(file))) {
                throw new IOException(entry.getKey() + ": other bytes on the disk than were written");
            }
            hashes.put(entry.getKey(), written);
        }
        digests.clear();
        return hashes;
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Puts the new folder in its place; gives the paths of its files. */
    List<Path> publish(List<String> names) throws IOException {
        forceFolder(fresh);
        Deque<Move> moves = new ArrayDeque<>();
        if (isThere(target)) {
            if (isThere(previous)) {
                moves.add(new Move(previous, old));
            }
            moves.add(new Move(target, previous));
        }
        moves.add(new Move(fresh, target));
        makeAll(moves);
        forceFolder(target.resolveSibling(""));
        sweep(old);
        if (!isKept) {
            sweep(previous);
        }
        List<Path> files = new ArrayList<>();
        names.forEach(name -> files.add(target.resolve(name)));
        return files;
    }

    /** All moves, or none. */
    private static void makeAll(Deque<Move> moves) throws IOException {
        Deque<Move> made = new ArrayDeque<>();
        try {
            for (Move move : moves) {
                move.make();
                made.push(move);
            }
        } catch (IOException e) {
            for (Move move : made) {
                move.takeBack(e);
            }
            throw e;
        }
    }

    /** A folder that gets another name. */
    private record Move(Path from, Path to) {
        void make() throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        void takeBack(IOException because) {
            try {
                Files.move(to, from, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                because.addSuppressed(e);
            }
        }
    }

    /** Not every system can do it; where it cannot, the names are safe only when the system says so. */
    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // the files themselves are on the disk
        }
    }

    /** Sweeps what was not published and lets the next build in; what is published is so whether or not that works. */
    @Override
    public void close() {
        sweep(fresh);
        hold.close();
    }

    private static void sweep(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // the next build does it
        }
    }

    /** Deletes a folder of files; of a link only the link. */
    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}
