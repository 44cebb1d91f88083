package se.hsnreport.build;

/** Tells when something that pictures are made of has changed. */
@FunctionalInterface
public interface Changes extends AutoCloseable {
    /** Waits until there is a change and it is over; false when nothing more will be told, as when interrupted. */
    boolean await();

    @Override
    default void close() {
        // most hold nothing
    }
}
