package io.github.clouddisclosure.value;

/** A value with a number that ought not to be negative. */
public interface Quantity {
    /** {@return whether the number is below zero} */
    boolean isNegative();
}
