package shop;

@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000\u0010\n\u0002\u0018\u0002\n\u0002\u0018\u0002\n\u0002\u0010\u000e\n\u0002\b\u0004\b\u00c6\u0002\u0018\u00002\b\u0012\u0004\u0012\u00020\u00020\u0001B\t\b\u0002\u00a2\u0006\u0004\b\u0003\u0010\u0004J\u0010\u0010\u0005\u001a\u00020\u00022\u0006\u0010\u0006\u001a\u00020\u0002H\u0016"}, d2 = {"Lshop/Upper;", "Ldev/seaworthy/runtime/Converter;", "", "<init>", "()V", "convert", "text"})
public final class Upper implements dev.seaworthy.runtime.Converter<java.lang.String> {
    @org.jetbrains.annotations.NotNull()
    public static final shop.Upper INSTANCE = null;
    
    private Upper() {
        super();
    }
    
    @java.lang.Override()
    @org.jetbrains.annotations.NotNull()
    public java.lang.String convert(@org.jetbrains.annotations.NotNull()
    java.lang.String text) {
        return null;
    }
}