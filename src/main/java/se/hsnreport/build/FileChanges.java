package se.hsnreport.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes of files below some directories. The system's word for a change is only the sign to look: what counts is
 * whether size, time or identity of any file is another. So it does not matter how editors save, and files on a network
 * drive, of which systems say nothing, are seen too, only later.
 */
final class FileChanges implements Changes {
    /** What programs leave while somebody is editing, and what this program itself writes. */
    private static final Pattern NO_INPUT = Pattern.compile("[.~#].*|.*~|.*\\.(tmp|swp|part|crdownload|preview)|4913");

    private static final long LOOK_AFTER_MILLIS = 2000;
    private static final long QUIET_MILLIS = 200;
    /** A file that is written for longer than this many times the quiet is taken as it is. */
    private static final int MOST_WAITS = 50;

    private final List<Path> roots;
    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private Map<Path, Stamp> seen;

    private FileChanges(List<Path> roots, WatchService service) {
        this.roots = List.copyOf(roots);
        this.service = service;
        this.seen = stamps();
    }

    /**
     * Watches from now on.
     *
     * @param roots directories with all below, or files
     */
    static FileChanges of(List<Path> roots) {
        try {
            return new FileChanges(
                    roots.stream()
                            .map(path -> path.toAbsolutePath().normalize())
                            .toList(),
                    FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes a file another than it was. */
    private record Stamp(
            long size, FileTime modified, @Nullable Object identity) {}

    @Override
    public boolean await() {
        try {
            while (true) {
                WatchKey sign = service.poll(LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS);
                if (sign != null) {
                    TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
                    forget(sign);
                }
                Map<Path, Stamp> now = settled();
                if (!now.equals(seen)) {
                    seen = now;
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private void forget(WatchKey first) {
        for (WatchKey sign = first; sign != null; sign = service.poll()) {
            sign.pollEvents();
            sign.reset();
        }
    }

    /** The files when they have been left alone for a moment. */
    private Map<Path, Stamp> settled() throws InterruptedException {
        Map<Path, Stamp> now = stamps();
        for (int i = 0; i < MOST_WAITS && !now.equals(seen); i++) {
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
            Map<Path, Stamp> then = now;
            now = stamps();
            if (now.equals(then)) {
                break;
            }
        }
        return now;
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path root : roots) {
            Path directory = Files.isDirectory(root) ? root : root.getParent();
            if (directory != null) {
                watch(directory);
            }
            walk(root, stamps);
        }
        return stamps;
    }

    private void walk(Path root, Map<Path, Stamp> stamps) {
        try {
            Files.walkFileTree(root, new Visitor(root, stamps));
        } catch (IOException e) {
            // it is looked at again
        }
    }

    private void watch(Path directory) {
        WatchKey key = watched.get(directory);
        if (key != null && key.isValid()) {
            return;
        }
        try {
            watched.put(
                    directory,
                    directory.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
            // it is looked at every now and then
        }
    }

    /** Takes down what each file is like, and has every directory watched. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Stamp> stamps;

        Visitor(Path root, Map<Path, Stamp> stamps) {
            this.root = root;
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(root) && isNoInput(directory)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            watch(directory);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isNoInput(file)) {
                stamps.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isNoInput(Path file) {
        return NO_INPUT.matcher(String.valueOf(file.getFileName())).matches();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // it ends with the process
        }
    }
}
