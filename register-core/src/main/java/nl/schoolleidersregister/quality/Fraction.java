package nl.schoolleidersregister.quality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, so that what lies on a boundary lies on it and not beside it. Too large a result is refused
 * ({@link ArithmeticException}), never wrong.
 *
 * @param numerator after reducing
 * @param denominator after reducing, at least 1
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** Reduces, so that what is equal is the same; refuses to divide by nothing: a programmer's error. */
    public Fraction {
        if (denominator == 0) {
            throw new IllegalArgumentException(numerator + " divided by nothing");
        }
        var common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .multiply(BigInteger.valueOf(Long.signum(denominator)));
        numerator = BigInteger.valueOf(numerator).divide(common).longValueExact();
        denominator = BigInteger.valueOf(denominator).divide(common).longValueExact();
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
    }

    /** An equal part of it, of so many. */
    public Fraction dividedBy(long parts) {
        return new Fraction(numerator, Math.multiplyExact(denominator, parts));
    }

    /** The nearest number with so many decimals. */
    public BigDecimal rounded(int decimals) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** The number with so many decimals that is not above it: what is shown as reached was reached. */
    public BigDecimal roundedDown(int decimals) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.FLOOR);
    }

    @Override
    public int compareTo(Fraction other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }
}
