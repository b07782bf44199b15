package dev.seaworthy.benchmarks.subject.refusal;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import java.net.URI;
import java.time.Duration;

/** Thirty settings that can all be wrong at once: ten missing, ten malformed, ten unsafe. */
@EnvConfig
public interface RefusedConfig {
    /** Where the process runs. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** A name that must be given. */
    @EnvVar(value = "NAME_ONE", example = "shop")
    String nameOne();

    /** A name that must be given. */
    @EnvVar(value = "NAME_TWO", example = "shop")
    String nameTwo();

    /** A name that must be given. */
    @EnvVar(value = "NAME_THREE", example = "shop")
    String nameThree();

    /** A name that must be given. */
    @EnvVar(value = "NAME_FOUR", example = "shop")
    String nameFour();

    /** A name that must be given. */
    @EnvVar(value = "NAME_FIVE", example = "shop")
    String nameFive();

    /** A name that must be given. */
    @EnvVar(value = "NAME_SIX", example = "shop")
    String nameSix();

    /** A name that must be given. */
    @EnvVar(value = "NAME_SEVEN", example = "shop")
    String nameSeven();

    /** A name that must be given. */
    @EnvVar(value = "NAME_EIGHT", example = "shop")
    String nameEight();

    /** A name that must be given. */
    @EnvVar(value = "NAME_NINE", example = "shop")
    String nameNine();

    /** A name that must be given. */
    @EnvVar(value = "NAME_TEN", example = "shop")
    String nameTen();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_ONE", example = "30s")
    Duration timeoutOne();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_TWO", example = "30s")
    Duration timeoutTwo();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_THREE", example = "30s")
    Duration timeoutThree();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_FOUR", example = "30s")
    Duration timeoutFour();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_FIVE", example = "30s")
    Duration timeoutFive();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_SIX", example = "30s")
    Duration timeoutSix();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_SEVEN", example = "30s")
    Duration timeoutSeven();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_EIGHT", example = "30s")
    Duration timeoutEight();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_NINE", example = "30s")
    Duration timeoutNine();

    /** A time that must be a duration. */
    @EnvVar(value = "TIMEOUT_TEN", example = "30s")
    Duration timeoutTen();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_ONE", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceOne();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_TWO", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceTwo();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_THREE", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceThree();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_FOUR", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceFour();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_FIVE", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceFive();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_SIX", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceSix();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_SEVEN", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceSeven();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_EIGHT", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceEight();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_NINE", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceNine();

    /** A service on another machine. */
    @EnvVar(value = "SERVICE_TEN", example = "https://service.example.com")
    @ProductionRule(noLocalhost = true, because = "each machine has other services")
    URI serviceTen();
}
