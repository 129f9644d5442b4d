package io.github.clouddisclosure.section;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The type that holds the accessor of a row, and the one that holds its setter. */
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

    static Class<?> setters(Section section) {
        return section == Section.DISCLOSURE_DATE
                ? DisclosureBuilder.class
                : accessors(section).getDeclaredClasses()[0];
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
        return method(accessors(row.section()), name);
    }

    static Method setter(GuidelineRow row) {
        return method(setters(row.section()), row.property());
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }
}
