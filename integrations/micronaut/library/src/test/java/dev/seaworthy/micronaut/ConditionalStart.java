package dev.seaworthy.micronaut;

import io.micronaut.context.ApplicationContext;

/** An application that says when it has started. */
public final class ConditionalStart {
    private ConditionalStart() {}

    public static void main(String[] arguments) {
        try (ApplicationContext context =
                ApplicationContext.builder().args(arguments).start()) {
            System.out.println("It has started: " + context.isRunning());
        }
    }
}
