package io.github.clouddisclosure.commandline.settings;

import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Properties that know whether a key was set twice; of others, the last value holds and the first is lost. */
final class UniqueProperties extends Properties {
    private static final long serialVersionUID = 1L;

    private @Nullable String repeated;

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
        Object previous = super.put(key, value);
        repeated = previous == null || repeated != null ? repeated : key.toString();
        return previous;
    }

    /** The first key that was set twice. */
    synchronized Optional<String> repeated() {
        return Optional.ofNullable(repeated);
    }
}
