package dev.seaworthy.processor.read;

import dev.seaworthy.Encoding;
import dev.seaworthy.processor.model.EncodedBytes;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Reads how the text of a setting holds bytes. */
final class EncodingReader {
    private static final String ATTRIBUTE = "encoding";

    private final Reading reading;

    EncodingReader(Reading reading) {
        this.reading = reading;
    }

    /** The type with the encoding of the setting; one on a type that is not bytes is reported. */
    Scalar read(Scalar scalar, ExecutableElement method, AnnotationReader variable, SourceRef place) {
        if (!variable.has(ATTRIBUTE)) {
            return scalar;
        }
        if (scalar.bytes().isEmpty()) {
            reading.report(
                    ReadLaws.ENCODING,
                    variable.place(ATTRIBUTE, place),
                    "encoding is set on " + reading.accessor(method).read()
                            + ", whose values are not bytes: it works on byte[].",
                    "Remove encoding, or return byte[] without a converter.");
            return scalar;
        }
        return scalar.match(known -> read(known, variable.texts(ATTRIBUTE)), enumOf -> enumOf, own -> own);
    }

    /** Of a constant that does not exist javac itself says so. */
    private static Scalar read(Scalar.Known known, List<String> constants) {
        for (Encoding encoding : Encoding.values()) {
            if (constants.contains(encoding.name())) {
                return new Scalar.Known(known.type(), known.kind(), known.unit(), EncodedBytes.of(encoding));
            }
        }
        return known;
    }
}
