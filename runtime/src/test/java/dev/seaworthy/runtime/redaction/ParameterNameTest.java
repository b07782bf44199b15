package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are compared without case and what divides their words, and say by their words what they are of. */
class ParameterNameTest {
    @ParameterizedTest
    @CsvSource({
        "User Id, userid",
        "user_id, userid",
        "user-id, userid",
        "user.id, userid",
        "user+Id, userid",
        "user%20id, userid",
        "user%09id, 'user\tid'",
        "p%61ss, pass",
        "p%61, pa",
        "p%6, p%6",
        "p%, p%",
        "p%6x, p%6x",
        "p%x6, p%x6",
    })
    void theFormThatIsCompared(String name, String comparable) {
        assertEquals(comparable, ParameterName.comparable(name));
    }

    @ParameterizedTest
    @CsvSource({
        "sslmode, HARMLESS",
        "user, KNOWN",
        "sig, SECRET",
        "password, SECRET",
        "flavor, UNKNOWN",
    })
    void whatIsKnownOfOne(String comparable, ParameterName kind) {
        assertEquals(kind, ParameterName.of(comparable));
    }

    @ParameterizedTest
    @CsvSource({
        "DB_TOKEN, true",
        "shop.password, true",
        "hostkey, true",
        "userpass, true",
        "userpw, true",
        "token-header, false",
        "keys, false",
        "flavor, false",
    })
    void aNameEndsInTheWordOfACredential(String name, boolean ends) {
        assertEquals(ends, ParameterName.endsIn(name));
    }

    @ParameterizedTest
    @CsvSource({
        "token-header, true",
        "userpass, true",
        "my-passwort-here, true",
        "flavor, false",
        "keyboard, false",
    })
    void aNameSaysThatItsValueIsACredential(String name, boolean says) {
        assertEquals(says, Redaction.namesCredential(name));
    }

    /** One letter more, less or another one; of a short word that would be too many others. */
    @ParameterizedTest
    @CsvSource({
        "passsword, true",
        "pasword, true",
        "passwort, true",
        "secert, true",
        "secrets, true",
        "tokem, false",
        "tokens, true",
        "tken, false",
        "pswrd, false",
        "authorisation, true",
        "passwordsofshops, false",
    })
    void aTypoAway(String comparable, boolean isMisspelt) {
        assertEquals(isMisspelt, ParameterName.isMisspelt(comparable));
    }
}
