package se.hsnreport.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps other runs from writing the same files; ends with the process at the latest, and leaves its own file behind. */
final class Hold implements AutoCloseable {
    private final FileChannel file;
    private final FileLock lock;

    private Hold(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /**
     * Takes hold without waiting.
     *
     * @param file that stands for what is held; it is made when it is not there
     * @return empty when another run holds it
     * @throws IOException when it cannot be made
     */
    static Optional<Hold> of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<Hold> hold = tryLock(channel).map(lock -> new Hold(channel, lock));
        if (hold.isEmpty()) {
            channel.close();
        }
        return hold;
    }

    private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            // it ends with the process
        }
    }
}
