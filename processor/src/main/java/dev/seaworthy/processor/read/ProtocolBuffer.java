package dev.seaworthy.processor.read;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A message in the format of protocol buffers, in which Kotlin's compiler writes what it knows of a class. */
final class ProtocolBuffer {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int SEVERAL_BYTES = 2;
    private static final int FOUR_BYTES = 5;

    private final List<Field> fields = new ArrayList<>();

    /**
     * A field.
     *
     * @param number which one
     * @param value the number in it, where it is one
     * @param bytes the bytes in it, where it is text or a message
     */
    private record Field(int number, int value, ByteBuffer bytes) {}

    /** The message that these bytes are. */
    ProtocolBuffer(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            int tag = varint(bytes);
            fields.add(field(tag >>> 3, tag & 7, bytes));
        }
    }

    private static Field field(int number, int kind, ByteBuffer bytes) {
        return switch (kind) {
            case VARINT -> new Field(number, varint(bytes), ByteBuffer.allocate(0));
            case EIGHT_BYTES -> new Field(number, 0, taken(bytes, 8));
            case SEVERAL_BYTES -> new Field(number, 0, taken(bytes, varint(bytes)));
            case FOUR_BYTES -> new Field(number, 0, taken(bytes, 4));
            default -> throw new IllegalArgumentException("A field of kind " + kind + " is not known.");
        };
    }

    /** The bytes of what stands before a message, with its length in front. */
    static void skip(ByteBuffer bytes) {
        taken(bytes, varint(bytes));
    }

    private static ByteBuffer taken(ByteBuffer bytes, int length) {
        ByteBuffer taken = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return taken;
    }

    /** A number, seven bits a byte, the lowest first. */
    private static int varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return (int) value;
            }
        }
    }

    /** The number in a field. */
    OptionalInt number(int field) {
        return fields.stream()
                .filter(each -> each.number == field)
                .mapToInt(Field::value)
                .findFirst();
    }

    /** The message in a field. */
    Optional<ProtocolBuffer> message(int field) {
        return messages(field).stream().findFirst();
    }

    /** The messages in a field that is there several times. */
    List<ProtocolBuffer> messages(int field) {
        return fields.stream()
                .filter(each -> each.number == field)
                .map(each -> new ProtocolBuffer(each.bytes.duplicate()))
                .toList();
    }
}
