package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number can mean, in the same unit for every number that it is compared with.
 *
 * @param least the least that the number itself can mean, as 28 days for a month
 * @param most the most that it can mean; null if that is not known
 * @param isOpenAbove whether more is meant too: 以上
 * @param isOpenBelow whether less is meant too: 以内
 */
record Extent(BigDecimal least, @Nullable BigDecimal most, boolean isOpenAbove, boolean isOpenBelow) {
    static Extent of(Count count) {
        BigDecimal number = BigDecimal.valueOf(count.number());
        return of(number, number, count.qualifier());
    }

    static Extent of(Percentage percentage) {
        return of(percentage.percent(), percentage.percent(), percentage.qualifier());
    }

    static Extent of(BigDecimal least, @Nullable BigDecimal most, Optional<Qualifier> qualifier) {
        if (qualifier.isEmpty()) {
            return new Extent(least, most, false, false);
        }
        return switch (qualifier.get()) {
            case ABOUT -> new Extent(least, most, false, false);
            case AT_LEAST, MORE_THAN -> new Extent(least, most, true, false);
            case AT_MOST, LESS_THAN -> new Extent(least, most, false, true);
        };
    }

    /**
     * Positive if this is evidently higher, negative if the other is, and zero otherwise. Numbers that are open on the
     * same side compare as numbers; an open side never is evidently lower or higher than what lies there.
     */
    int compare(Extent other) {
        boolean sameSides = isOpenAbove == other.isOpenAbove && isOpenBelow == other.isOpenBelow;
        if (isAbove(other) && (sameSides || !isOpenBelow && !other.isOpenAbove)) {
            return 1;
        }
        return other.isAbove(this) && (sameSides || !isOpenAbove && !other.isOpenBelow) ? -1 : 0;
    }

    private boolean isAbove(Extent other) {
        return other.most != null
                && WrittenValue.isShort(least)
                && WrittenValue.isShort(other.most)
                && least.compareTo(other.most) > 0;
    }
}
