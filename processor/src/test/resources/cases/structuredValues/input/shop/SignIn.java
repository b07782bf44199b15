package shop;

import java.util.List;

/** Who may sign in. */
public record SignIn(List<String> domains, int minutes) {}
