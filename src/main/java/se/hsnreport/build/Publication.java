package se.hsnreport.build;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.render.Output;

/**
 * A folder of output that comes into being whole or not at all: written beside its place, read again, then moved there.
 * The folder that was there before is kept beside it as {@code <board>.previous}.
 */
final class Publication implements Output, AutoCloseable {
    /** What the folder of the build before has at the end of its name. */
    static final String PREVIOUS = ".previous";

    private final Path target;
    private final Path fresh;
    private final Path previous;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Map<String, MessageDigest> digests = new LinkedHashMap<>();

    private Publication(Path folder, String board, FileChannel lockFile, FileLock lock) {
        this.target = folder.resolve(board);
        this.fresh = folder.resolve("." + board + ".new");
        this.previous = folder.resolve(board + PREVIOUS);
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Makes ready to write, and mends what an interrupted build left.
     *
     * @return empty when another build holds the same output
     * @throws IOException when nothing can be written there
     */
    static Optional<Publication> open(Path out, Month month, String board) throws IOException {
        // what createDirectories gives back is absolute when a directory had to be made
        Path folder = out.resolve(month.toString());
        Files.createDirectories(folder);
        FileChannel lockFile = FileChannel.open(
                folder.resolve("." + board + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(lockFile);
        if (lock.isEmpty()) {
            lockFile.close();
            return Optional.empty();
        }
        Publication made = new Publication(folder, board, lockFile, lock.get());
        made.repair();
        return Optional.of(made);
    }

    private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    private void repair() throws IOException {
        delete(fresh);
        if (!Files.exists(target) && Files.exists(previous)) {
            Files.move(previous, target);
        }
        Files.createDirectory(fresh);
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

    /** Reads all files again; gives their hashes by name, in the order they were made. */
    Map<String, String> verify() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, MessageDigest> entry : digests.entrySet()) {
            String written = HexFormat.of().formatHex(entry.getValue().digest());
            if (!written.equals(hashOnDisk(fresh.resolve(entry.getKey())))) {
                throw new IOException(entry.getKey() + ": other bytes on the disk than were written");
            }
            hashes.put(entry.getKey(), written);
        }
        digests.clear();
        return hashes;
    }

    private static String hashOnDisk(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Puts the new folder in its place; gives the paths of its files. */
    List<Path> publish(List<String> names) throws IOException {
        if (Files.exists(target)) {
            delete(previous);
            Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(previous)) {
                Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        List<Path> files = new ArrayList<>();
        names.forEach(name -> files.add(target.resolve(name)));
        return files;
    }

    /** Sweeps what was not published and lets the next build in. */
    @Override
    public void close() throws IOException {
        try {
            delete(fresh);
        } finally {
            lock.release();
            lockFile.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
