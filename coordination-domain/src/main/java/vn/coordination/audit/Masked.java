package vn.coordination.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The trail says that this field changed, but shows *** for what it was and became. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Masked {
    /** A flag of the same entity, or of a value embedded in it, as {@code calling.secret}: masked only if it stands, or stood before the change. Empty: always. */
    String whenTrue() default "";
}
