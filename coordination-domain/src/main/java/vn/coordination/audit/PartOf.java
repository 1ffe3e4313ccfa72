package vn.coordination.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The trail shows what happens to this entity as a change of the record it is a part of, whose history would miss it
 * otherwise. A part has no collections of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOf {
    /** The entity of the whole. */
    Class<?> whole();

    /** The field that names the whole: the entity itself or its id. */
    String by();

    /** The field that tells the parts of one whole apart. */
    String key();
}
