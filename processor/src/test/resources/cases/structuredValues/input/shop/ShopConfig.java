package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.List;
import java.util.Map;

/** Settings whose values have a structure of their own. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Who may sign in, as JSON. */
    @EnvVar(
            value = "SIGN_IN",
            converter = SignInConverter.class,
            example = "{\"domains\": [\"example.com\"], \"minutes\": 30}")
    SignIn signIn();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE", developmentDefault = "local:uploads", example = "s3:eu-central-1/shop-uploads")
    Storage storage();

    /** When the nightly report is made. */
    @EnvVar(value = "REPORT_AT", defaultValue = "30 2 * * 1-5")
    Cron reportAt();

    /** Limits of partners by their names. */
    @EnvVar(value = "PARTNER_LIMITS", separator = ";", defaultValue = "")
    Map<String, Integer> partnerLimits();

    /** Times at which prices are read. */
    @EnvVar(value = "PRICES_AT", separator = ";", defaultValue = "0 * * * *;30 8-18 * * *")
    List<Cron> pricesAt();
}
