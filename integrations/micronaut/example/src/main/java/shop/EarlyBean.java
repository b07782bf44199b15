package shop;

import io.micronaut.context.annotation.Context;

/** A bean that is made as early as a bean of an application can be. */
@Context
final class EarlyBean {
    EarlyBean() {
        System.out.println("The first bean is made");
    }
}
