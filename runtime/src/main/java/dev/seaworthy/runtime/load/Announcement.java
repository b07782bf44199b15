package dev.seaworthy.runtime.load;

/** The line that says which file chose the environment. Loaded only where one did. */
final class Announcement {
    private Announcement() {}

    static void print(String name, String environmentVariable, String origin) {
        System.err.println(name + ": " + environmentVariable + "=development comes from " + origin
                + ", not from the environment of the process");
    }
}
