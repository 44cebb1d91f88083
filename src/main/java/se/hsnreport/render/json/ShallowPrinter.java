package se.hsnreport.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Breaks lines down to the fields of a figure; what lies deeper stands on the field's own line. */
final class ShallowPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    /** The file's object, its list of figures, and a figure's object. */
    private static final int DEEPEST = 3;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    ShallowPrinter() {
        indentObjectsWith(new Lines());
        indentArraysWith(new Lines());
    }

    private ShallowPrinter(ShallowPrinter base) {
        super(base);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new ShallowPrinter(this);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        next(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        next(json);
    }

    private void next(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (_nesting > DEEPEST) {
            json.writeRaw(' ');
        } else {
            LINES.writeIndentation(json, _nesting);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int size, char bracket) throws IOException {
        _nesting--;
        boolean isDeep = _nesting >= DEEPEST;
        if (!isDeep && size > 0) {
            LINES.writeIndentation(json, _nesting);
        } else if (!isDeep) {
            json.writeRaw(' ');
        }
        json.writeRaw(bracket);
    }

    /** A line for what is shallow; for what is deep a space between, and nothing after a bracket. */
    private static final class Lines extends NopIndenter {
        private static final long serialVersionUID = 1;

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= DEEPEST) {
                LINES.writeIndentation(json, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
