package dev.seaworthy.runtime.redaction;

import dev.seaworthy.runtime.Masking;
import java.util.Locale;
import java.util.Set;

/**
 * The words of log lines and of the names of parameters that say nothing of a credential. They alone are shown where a
 * credential may stand among them: next to the name of one, and before something that is not understood.
 */
final class PlainWords {
    private static final int LONGEST = 20;
    private static final int LONGEST_CLASS = 80;
    private static final int LONGEST_TIME = 35;
    private static final int LEAST_OF_TIME = 5;
    private static final int MOST_DIGITS = 4;

    private static final Set<String> WORDS = Set.of("""
            a abort aborted about above accept accepted access account accounts act action active actual add added address after
            again against age agent ago aid aim air all allow allowed already also always am an and another any api app
            application applied apply are argument arguments arm art as ask asked assume at ate attempt attempts auf auth
            authenticate authenticated authentication available back backend bad bag bar be became basic bearer because bed been before beg
            begin bei being bet between big bit body box boy broken broker bucket build built bus but buy by bytes cache caches
            call callback called caller can cancel cancelled cannot cap car case cat category caught cause caused change changed
            channel check checked class client close closed closing cluster code color column command commit committed complete
            completed con config configuration configure configured connect connected connecting connection connections consumer
            container content context continue could count country cpu create created creating credential credentials currency
            current customer cut das data database date day days debug default del deleted denied der des dev did die dig
            disabled disconnected do does dog done dot down driver dropped dry due during each ear eat egg ein eine either
            element email empty enabled encoder end ended endpoint environment error errors est event events every exceeded
            exception exceptions execute executed existing exists exit expected expire expired expires export exported eye
            factory fail failed failing failure failures false fan far fat fatal fetch fetched few field file files filter find
            finished first fit fix fly for format found fox from full fun gap gas gave gb get give given giving go going got
            granted group guy had handle handler has hat have he health hello her here hi him his hit host hosts hot hour hours
            how http https ice id if ignore ignored ill im import in info information init initialized input inside instance
            instead into invalid ip is issue ist it item items its job jobs just kb keep kept key keys kid lab lang language
            last later law lay least left leg length les let level lie limit line lines lip list listen listener listening load
            loaded loading local locale log logged login logout long longer los lost lot low mad made mail main make malformed
            man manager many map match matches may mb me men message messages met metrics migration minute minutes missing mit
            mix mode month more most ms mud must my nach name named names need needed net network never new next nicht no node
            none nor not nothing notice now null number nut object odd of off offset oh oil ok old on once one only open opened
            opening option optional or order orders other our out over own page pair pairs panic par parameter parameters parse
            parsed partition pas pass passed password passwords path pay pen pending per permission pet pie pool pop por port
            ports post pot pour present primary problem process processed processing product production products profile
            property protocol provided proxy publish put que query queue queued quit ran raw reached read reading ready reason
            receive received recover red refresh refreshed refuse refused region register registered reject rejected release
            released reload remote remove removed renew replica replied reply report request requested requests require required
            reset resolve resource response restart restarted result results retry retrying return returned returns rid role
            rotated rotation row rows rule run running sad said same sat save saved saw say schedule scheduled schema sea search
            second seconds secret secrets see seen send sending sent server service services session sessions set setting
            settings setup severe shall she should show shown shut shutdown shy signature since sit six size skip skipped sky
            slow so socket some son sort source spy sql staging start started starting starts state status still stop stopped
            stopping store stored stream string stripe subject succeeded success successful successfully such sum sun switch
            system table take taken task tasks tax tea ten test tests than that the their then there these they this thread
            threads through throw thrown tie time timeout timer times tip to toe token tokens too top topic toy trace
            transaction tried true try trying two type una unable unauthorized und under une unexpected unknown until up update
            updated upload url us use used user username users using valid validate value values van variable variables verify
            version via view von wait waiting waits want war warn warning was way we web webhook were wet what when where
            whether which while who why will win wird with within without work worker workers would write writing written wrong
            wurde year yes yet you your zone zoo zu""".replace('\n', ' ').split(" "));

    private PlainWords() {}

    /** Whether a part of a text, a word without the marks around it, is one of them, a time, a mask or the name of an exception. */
    static boolean isOne(Sheet sheet, int from, int to) {
        if (to - from <= LONGEST && WORDS.contains(sheet.word(from, to).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return isTime(sheet, from, to)
                || (to - from <= LONGEST_CLASS && isException(sheet, from, to))
                || (to - from == Masking.MASK.length() && sheet.startsWith(Masking.MASK, from));
    }

    /** Whether each part that marks or capitals divide is one of them: {@code client_secret_post}, {@code PasswordEncoder}. */
    static boolean areOnes(String text) {
        if (text.length() > ParameterName.LONGEST) {
            return false;
        }
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean isMark = i < text.length() && "_.-".indexOf(text.charAt(i)) >= 0;
            boolean isCapital = i < text.length()
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1));
            if (i == text.length() || isMark || isCapital) {
                if (!WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return false;
                }
                start = isMark ? i + 1 : i;
            }
        }
        return true;
    }

    /** Whether a part is a number that is too short for a credential. */
    static boolean isShortNumber(Sheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.charAt(i) < '0' || sheet.charAt(i) > '9') {
                return false;
            }
        }
        return to - from <= MOST_DIGITS;
    }

    /** A date, a time of the day or both, as the formats of logs begin. */
    private static boolean isTime(Sheet sheet, int from, int to) {
        if (to - from < LEAST_OF_TIME || to - from > LONGEST_TIME) {
            return false;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && "-:.,T/+Z".indexOf(c) < 0) {
                return false;
            }
            digits += isDigit ? 1 : 0;
        }
        return digits * 3 >= (to - from) * 2 && (sheet.charAt(from + 2) == ':' || sheet.charAt(from + 4) == '-');
    }

    /** {@code java.sql.SQLException}, in full and of words that people write. */
    private static boolean isException(Sheet sheet, int from, int to) {
        boolean hasDot = false;
        for (int i = from; i < to; i++) {
            char c = sheet.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && c != '.' && c != '$') {
                return false;
            }
            hasDot |= c == '.';
        }
        return hasDot
                && (sheet.startsWith("Exception", to - 9) || sheet.startsWith("Error", to - 5))
                && sheet.areWords(from, to);
    }
}
