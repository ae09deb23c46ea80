package nl.schoolleidersregister.evaluation.second;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number kept exactly as a numerator over a denominator above zero. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0);

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("Denominator not above zero: " + denominator);
        }
    }

    static Fraction of(long number) {
        return of(number, 1);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        return new Fraction(number.movePointRight(decimals).toBigIntegerExact(), BigInteger.TEN.pow(decimals));
    }

    Fraction plus(Fraction other) {
        BigInteger left = numerator.multiply(other.denominator);
        BigInteger right = other.numerator.multiply(denominator);
        return new Fraction(left.add(right), denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(long number) {
        return times(of(number));
    }

    Fraction dividedBy(long number) {
        return times(of(1, number));
    }

    boolean isAtLeast(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) >= 0;
    }

    /** Rounded down; only asked of numbers that are not negative. */
    long floor() {
        return numerator.divide(denominator).longValueExact();
    }

    /** Rounded up; only asked of numbers that are not negative. */
    long ceiling() {
        long floor = floor();
        return of(floor).isAtLeast(this) ? floor : floor + 1;
    }
}
