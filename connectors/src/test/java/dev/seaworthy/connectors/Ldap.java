package dev.seaworthy.connectors;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JDK's LDAP client, whose provider URL is a list separated by blanks. */
final class Ldap implements Connector {
    @Override
    public String name() {
        return "JNDI LdapURL";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("ldap://", "ldaps://", "ldaps://a ldap://", "ldaps://a ldaps://"),
                List.of(),
                List.of("", "/", "/dc=example,dc=com", "/ou=localhost", "/dc=a ldap://b", "/dc=a ldaps://b/o=x"),
                "??sub?",
                "",
                List.of("(uid=a)", "(mail=a@localhost)"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            Class<?> type = Class.forName("com.sun.jndi.ldap.LdapURL");
            List<String> hosts = new ArrayList<>();
            boolean mayBeClear = false;
            for (String each :
                    (String[]) type.getMethod("fromList", String.class).invoke(null, text)) {
                Object url = type.getConstructor(String.class).newInstance(each);
                Object host = type.getMethod("getHost").invoke(url);
                hosts.add(host == null ? "" : (String) host);
                mayBeClear |= !(Boolean) type.getMethod("useSsl").invoke(url);
            }
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("run with the options of the pom", missing);
        }
    }
}
