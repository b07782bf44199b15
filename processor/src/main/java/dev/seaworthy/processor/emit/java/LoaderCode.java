package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.runtime.load.Loading;

/** What every piece of a loader is made with. */
final class LoaderCode {
    static final ClassName LOADING = ClassName.get(Loading.class);

    private LoaderCode() {}

    /** A public method that implements one of an interface, or takes the place of one of {@code Object}. */
    static MethodSpec.Builder overriding(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(returned);
    }
}
