package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value inside an annotation, as source writes it. */
public sealed interface Written {
    /**
     * What becomes of a value, from the inside to the outside.
     *
     * @param <R> what a value becomes
     */
    interface Cases<R> {
        R text(String text);

        R literal(String source);

        R constant(TypeRef type, String name);

        R type(TypeRef type);

        R several(List<R> values);

        R annotation(TypeRef.Declared type, Map<String, R> attributes);
    }

    /** Makes something of this value. */
    <R> R match(Cases<R> cases);

    /** {@code "host"}. */
    record Text(String text) implements Written {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** {@code true}, {@code 3L}. */
    record Literal(String source) implements Written {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(source);
        }
    }

    /** A constant of an enum. */
    record Constant(TypeRef type, String name) implements Written {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(type, name);
        }
    }

    /** {@code String.class}. */
    record OfType(TypeRef type) implements Written {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.type(type);
        }
    }

    /** The values of an array. */
    record Several(List<Written> values) implements Written {
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            List<R> each = new ArrayList<>();
            for (Written value : values) {
                each.add(value.match(cases));
            }
            return cases.several(each);
        }
    }

    /**
     * An annotation.
     *
     * @param type its type
     * @param attributes the attributes that are written, in their order
     */
    record Annotation(TypeRef.Declared type, Map<String, Written> attributes) implements Written {
        @Override
        public <R> R match(Cases<R> cases) {
            Map<String, R> each = new LinkedHashMap<>();
            attributes.forEach((name, value) -> each.put(name, value.match(cases)));
            return cases.annotation(type, each);
        }
    }
}
