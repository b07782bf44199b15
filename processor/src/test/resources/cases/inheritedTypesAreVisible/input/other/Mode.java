package other;

enum Mode {
    A,
    B
}
