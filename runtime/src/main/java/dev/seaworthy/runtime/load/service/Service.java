package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.load.connection.Endpoint;
import java.util.List;

/**
 * What identifies one service: a database, a bucket, a queue, a virtual host, a web address. Users, passwords, drivers and
 * what only says how to connect are not part of it.
 */
final class Service {
    private final String kind;
    private final List<Endpoint> places;
    private final String name;

    /**
     * A service.
     *
     * @param kind what kind of service it is, or nothing where the text does not say
     * @param places where it is, each in the one way to write it; of several any one leads to it
     * @param name what it is called there
     */
    Service(String kind, List<Endpoint> places, String name) {
        this.kind = kind;
        this.places = places;
        this.name = name;
    }

    /** What kind of service it is, or nothing where the text does not say. */
    String kind() {
        return kind;
    }

    /** One that a cloud finds by its name, wherever it is. */
    static Service of(String kind, String owner, String name) {
        return new Service(kind, List.of(new Endpoint(owner, "")), name);
    }

    /** Whether both are one service: the same name in a place that both have. A plain host may be that of any name. */
    boolean isSame(Service other) {
        if (!name.equals(other.name) && !saysNoName() && !other.saysNoName()) {
            return false;
        }
        for (Endpoint each : places) {
            for (Endpoint place : other.places) {
                if (isSame(each, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean saysNoName() {
        return kind.isEmpty() && name.isEmpty();
    }

    /** What it may be called by itself, where one name is enough to find it; else nothing. */
    String ownName() {
        boolean isBucket = kind.equals(Kind.S3.label()) || kind.equals(Kind.GOOGLE_STORAGE.label());
        boolean isQueue = kind.equals(Kind.SQS.label());
        return isBucket || isQueue ? name.substring(name.lastIndexOf('/') + 1) : "";
    }

    /** A port that is not written, and that no kind of service has, may be any. */
    private static boolean isSame(Endpoint one, Endpoint other) {
        boolean isSamePort =
                one.port().isEmpty() || other.port().isEmpty() || one.port().equals(other.port());
        return isSamePort && one.host().equals(other.host());
    }

    /** Its kind: a name may be a secret. */
    @Override
    public String toString() {
        return kind;
    }
}
