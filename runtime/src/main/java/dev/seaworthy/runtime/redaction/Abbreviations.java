package dev.seaworthy.runtime.redaction;

import java.util.Locale;
import java.util.Set;

/** Short words that have no vowel, or letters that do not follow each other in longer ones. */
final class Abbreviations {
    private static final int LONGEST = 12;

    private static final Set<String> WORDS = Set.of("""
            ajp alb amqp amqps asc avx aws bcrypt bgp bin bson bz cdn cfg cgi cjk cmd cn cpp cpu cqrs crc css csv ctl ctx cwd db
            dbs ddl desc dev dhcp dll dml dn dns dst dtd dto dtls ebcdic ecdsa eks elb erp etl fcgi fs ftp ftps gb gbit
            gcm gcp ghz gib gmbh gmt gpg gpu gql grpc grpcs gssapi gui gzip hdfs hmac hql hr hrs hsts html http httpd https hw
            hz ibm icmp ide idp ipc ipv irc jar jdbc jdk jks jmx jndi jpg jpeg jpql jre js json jsp jvm jwk jwks jwt kb kbit
            kbps kdc kfk kg khz kib km kpi ksql kvm kwh lan lb ldap ldaps lf lib linux llc lts ltd lvm lz macos mb mbit mbps md
            mdb mfa mgmt mgr mhz mib ml mls mp mq mqtt mqtts mr mrs ms msc msg msk mssql mtls mvn mysql nat nfs nginx nlb nm
            npm nr ns ntfs ntlm ntp num nvme oauth obj odbc oidc orm os pb pcs pdf pem php pkcs pkg pl pm png pgsql psql
            ptr px py qps rbac rc rdbms rds regex rfc rhel rmi rpc rpm rps rsa rss rtt rw rx sbt scp sdk sftp shm sla
            smb smtp smtps sntp sns sqs sql sqlite src srv ssd ssh ssl sso sst sts str svc svg sys tbd tcp tcps tgz tls tlsv gpt tmp tns
            tps ts ttl tx txt udp ui uk url urls usb usr utc utf uuid vhost vm vpc vpn vps vs wal wan webp wlan ws wsdl wss www
            xhtml xml xmpp xsd xslt xss xhr yml yyyy dd mm zk zstd kafka mongodb postgresql github rabbitmq pgbouncer kubectl
            mx stg prd tst crt crl csr pfx pvc fqdn gz xz zst mnt lxc gw dmz pki
            """.replace('\n', ' ').split(" "));

    private Abbreviations() {}

    /** Whether a word, without the digits at its ends, is one of them. */
    static boolean isOne(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return to - from <= LONGEST && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
