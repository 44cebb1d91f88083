package se.hsnreport.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The machine's own disk, on which things go wrong when told to: opening for writing, writing, forcing, moving, making
 * folders and deleting are counted, and each may fail.
 */
public final class FaultyDisk {
    private final FileSystemProvider provider = new Provider();
    private final FileSystem system = new Disk();
    private final IntPredicate fails;
    private final List<String> done = new ArrayList<>();

    /**
     * A disk.
     *
     * @param fails whether the operation of a number fails, counted from 1
     */
    public FaultyDisk(IntPredicate fails) {
        this.fails = fails;
    }

    /** A path on this disk. */
    public Path path(Path real) {
        return (Path) Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(), new Class<?>[] {Path.class}, (self, method, args) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return system;
                    }
                    try {
                        Object[] plain = args == null
                                ? new Object[0]
                                : Arrays.stream(args).map(FaultyDisk::plain).toArray();
                        Object result = method.invoke(real, plain);
                        return result instanceof Path path ? path(path) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What was done so far, the failed included. */
    public List<String> done() {
        return List.copyOf(done);
    }

    private static Object plain(Object value) {
        return value instanceof Path path ? real(path) : value;
    }

    private static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? Path.of(path.toString()) : path;
    }

    private void step(String what, Path path) throws IOException {
        done.add(what + " " + path.getFileName());
        if (fails.test(done.size())) {
            throw new FileSystemException(path.toString(), null, "no space left: " + what);
        }
    }

    /** Counts what is written. */
    private final class Channel implements SeekableByteChannel {
        private final SeekableByteChannel own;
        private final Path path;

        Channel(SeekableByteChannel own, Path path) {
            this.own = own;
            this.path = path;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            step("write", path);
            return own.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return own.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return own.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            return own.position(position);
        }

        @Override
        public long size() throws IOException {
            return own.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            return own.truncate(size);
        }

        @Override
        public boolean isOpen() {
            return own.isOpen();
        }

        @Override
        public void close() throws IOException {
            own.close();
        }
    }

    private final class Provider extends FileSystemProvider {
        private FileSystemProvider own(Path path) {
            return real(path).getFileSystem().provider();
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            boolean writes = options.contains(StandardOpenOption.WRITE);
            if (writes) {
                step("open", path);
            }
            SeekableByteChannel channel = own(path).newByteChannel(real(path), options, attributes);
            return writes ? new Channel(channel, path) : channel;
        }

        /** What is opened so is locked or forced. */
        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            step("force", path);
            return own(path).newFileChannel(real(path), options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            List<Path> files = new ArrayList<>();
            try (DirectoryStream<Path> all = own(folder).newDirectoryStream(real(folder), file -> true)) {
                all.forEach(file -> files.add(path(file)));
            }
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return files.iterator();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            step("folder", folder);
            own(folder).createDirectory(real(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            step("delete", path);
            own(path).delete(real(path));
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            step("move", from);
            own(from).move(real(from), real(to), options);
        }

        @Override
        public void copy(Path from, Path to, CopyOption... options) throws IOException {
            step("copy", from);
            own(from).copy(real(from), real(to), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            return own(one).isSameFile(real(one), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return own(path).isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return own(path).getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            own(path).checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return own(path).getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return own(path).readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
            return own(path).readAttributes(real(path), names, options);
        }

        @Override
        public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
            own(path).setAttribute(real(path), name, value, options);
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return system;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Disk extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(Path.of(first, more));
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return Set.of("basic");
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
