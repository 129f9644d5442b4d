package io.github.clouddisclosure.section;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.lang.reflect.Method;

/** The type of a section, its builder, and the accessor of a row. */
final class SectionTypes {
    private SectionTypes() {}

    static Class<?> accessors(Section section) {
        return switch (section) {
            case DISCLOSURE_DATE -> Disclosure.class;
            case BUSINESS -> Business.class;
            case PERSONNEL -> Personnel.class;
            case FINANCE -> Finance.class;
            case COMPLIANCE -> Compliance.class;
            case SERVICE_PERFORMANCE -> ServicePerformance.class;
            case APPLICATION -> Application.class;
            case NETWORK -> Network.class;
            case TERMINAL -> Terminal.class;
            case HOUSING -> Housing.class;
            case SUPPORT -> Support.class;
        };
    }

    static SectionBuilder<?, ?> builder(Section section) {
        return switch (section) {
            case DISCLOSURE_DATE -> throw new IllegalArgumentException("the date stands in no section");
            case BUSINESS -> Business.builder();
            case PERSONNEL -> Personnel.builder();
            case FINANCE -> Finance.builder();
            case COMPLIANCE -> Compliance.builder();
            case SERVICE_PERFORMANCE -> ServicePerformance.builder();
            case APPLICATION -> Application.builder();
            case NETWORK -> Network.builder();
            case TERMINAL -> Terminal.builder();
            case HOUSING -> Housing.builder();
            case SUPPORT -> Support.builder();
        };
    }

    static Method accessor(GuidelineRow row) {
        String property = row.property();
        String name = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        try {
            return accessors(row.section()).getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }
}
