package dev.seaworthy.runtime.load.rule;

/**
 * The words of placeholders and of passwords that everybody tries, in the few languages in which they are often seen. Digits and
 * marks stand for the letters that they look like: {@code P@ssw0rd}.
 */
final class CommonWords {
    /** A word of that many letters counts wherever it stands; a shorter one only between others or the ends of a word. */
    private static final int LONG = 5;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    /** By first letter, in the order of the alphabet; a blank ends each word. */
    private static final String[] WORDS = {
        "a access account acme admin administrator aendern aleatoire aleatoria aleatorio all alterar "
                + "altere an anahtar anahtari and another anyone api app application april aqui at august auth "
                + "autumn ",
        "baadfood badfood bar base battery baz be bearer before beispiel bezpieczny bits bitte brown by " + "bytes ",
        "cadena cafebabe cambia cambiame cambiami cambiar cambiare cambie caracteres casuale cat change "
                + "changed changeit changeme changer changez char character characters chars chave chiave clave "
                + "cle client code company con config contrasena cookie corp corporation correct ",
        "data database deadbeef december default degistir degistirin dein deine demo dev devel develop "
                + "development dit do dog dont dragon dummy ",
        "een eight ein eine eintragen ejemplo encrypt encryption engineering enough enter env environment "
                + "ersetzen esempio esta este everyone example exemple exemplo ",
        "fake favor february feedface fill five fixme flask foo foobar football for four fox friday from ",
        "ganti geheim geheime geheimer geheimes generada generar generate generated generation generer get "
                + "git gizli goes guest ",
        "hash haslo hello hemlig hemmelig here heslo hex hier hmac horse host ",
        "ici id if iloveyou in inc insecure inserire inserisci insert invalid ipsum is issuer it izmenite ",
        "january java jouw july jumps june just jwt ",
        "kafka keep key keyboard keys klic klucz klucza klyuch kommt kunci ",
        "langer langes larga largo lazy least length letme letmein local localhost login long longa longer "
                + "longue lorem losenord losowy lunga ",
        "mail make march master me mein meine merci mettez mettre mia mijn min minha minimum modifier "
                + "modifiez moi moj molto monday monkey more motdepasse mudar mude muito must my myapp mysql ",
        "need never new nine no none not note november null number nyckel ",
        "october of on one only openssl or ornek our over own ",
        "para parol parola pass passe passphrase passwd password passwort placeholder please poner por "
                + "postgres pour private prod producao produccion production produktion project przyklad public "
                + "purpose put ",
        "questa question quick qux qwerty qwertz ",
        "rahasia random real redis reemplaza reemplazar refresh remember remplacer remplacez replace "
                + "replaced require root ",
        "safe salt sample sandi saturday schluessel secret secreta secrete secretkey secreto secrets "
                + "secure security segredo segreta segura seguro sekret sekretnyj senha september server service "
                + "session set seven share sharing should sicura sifre signature signed signing six sleutel some "
                + "someone sostituire sostituisci spring staging staple string strong sua substitua substituir "
                + "summer sunday super supersecret svp symmetric ",
        "tajne tajny temp temporary ten test testing tests text texte texto than that the there these "
                + "thing this those three thursday to tobe todo token tokens top tres trocar troque tuesday two "
                + "twoj ",
        "una unit units unsafe update us use used user using ",
        "valor value var verander vervang very votre ",
        "wachtwoord want we web wednesday welcome wert wijzig will willekeurig winter with without woord "
                + "word words world write ",
        "xxx xxxx ",
        "you your yours yoursecret ",
        "zamenite zero zmien zufaellig zufaelligen zufall zxcvbn "
    };

    private CommonWords() {}

    /** For each place, the bits of the lengths of the words that begin there. */
    static int[] lengths(CharSequence text) {
        int[] lengths = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            String letters = letters(text.charAt(i));
            for (int j = 0; j < letters.length(); j++) {
                lengths[i] |= lengths(text, i, WORDS[letters.charAt(j) - 'a']);
            }
        }
        keepWhole(text, lengths);
        return lengths;
    }

    /** Drops short words that are a part of another: there is no app in an apple. */
    private static void keepWhole(CharSequence text, int[] lengths) {
        boolean[] ends = new boolean[text.length() + 1];
        for (int i = 0; i < lengths.length; i++) {
            boolean mayBegin = ends[i] || isBoundary(text, i);
            int kept = 0;
            for (int left = lengths[i]; left != 0; left &= left - 1) {
                int length = Integer.numberOfTrailingZeros(left);
                int end = i + length;
                boolean mayEnd = isBoundary(text, end) || lengths[end] != 0;
                if (length >= LONG || (mayBegin && mayEnd)) {
                    kept |= 1 << length;
                    ends[end] = true;
                }
            }
            lengths[i] = kept;
        }
    }

    private static boolean isBoundary(CharSequence text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean isBetweenLetters = Character.isLetter(before) && Character.isLetter(after);
        return !isBetweenLetters || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    private static int lengths(CharSequence text, int at, String words) {
        int lengths = 0;
        int start = 0;
        for (int end = words.indexOf(' '); end > start; end = words.indexOf(' ', start)) {
            int length = end - start;
            if (at + length <= text.length() && isWord(text, at, words, start, length)) {
                lengths |= 1 << length;
            }
            start = end + 1;
        }
        return lengths;
    }

    private static boolean isWord(CharSequence text, int at, String words, int start, int length) {
        for (int i = 1; i < length; i++) {
            if (letters(text.charAt(at + i)).indexOf(words.charAt(start + i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The letters that a character may stand for. */
    private static String letters(char c) {
        return switch (c) {
            case '0' -> "o";
            case '1', '!', '|' -> "il";
            case '3' -> "e";
            case '4', '@' -> "a";
            case '5', '$' -> "s";
            case '6', '9' -> "g";
            case '7', '+' -> "t";
            case '8' -> "b";
            default -> letter(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        };
    }

    private static String letter(char c) {
        return c >= 'a' && c <= 'z' ? ALPHABET.substring(c - 'a', c - 'a' + 1) : "";
    }
}
