package vn.coordination.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Changes of this entity leave no entry on the trail, for the reason given. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Untrailed {
    /** Why nobody will ever ask who changed it. */
    String value();

    /** Fields whose changes leave an entry even so. */
    String[] except() default {};
}
