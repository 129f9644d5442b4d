package io.github.clouddisclosure.value;

/** A value with a number that should not be negative. */
public interface Quantity {
    /** {@return whether the number is below zero} */
    boolean isNegative();
}
