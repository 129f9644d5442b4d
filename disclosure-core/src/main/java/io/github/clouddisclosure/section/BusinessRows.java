package io.github.clouddisclosure.section;

import static io.github.clouddisclosure.section.Rows.cast;
import static io.github.clouddisclosure.section.Rows.checkType;
import static io.github.clouddisclosure.section.Rows.unknown;

import io.github.clouddisclosure.answer.Answer;

/** Finds the accessor and the setter of each row of {@link Business} by name, without reflection. */
final class BusinessRows {
    private BusinessRows() {}

    static Answer<?> get(Business section, String property) {
        return switch (property) {
            case "tradeName" -> section.getTradeName();
            case "corporateNumber" -> section.getCorporateNumber();
            case "establishedOn" -> section.getEstablishedOn();
            case "headOffice" -> section.getHeadOffice();
            case "website" -> section.getWebsite();
            case "mainBusiness" -> section.getMainBusiness();
            default -> throw unknown("business", property);
        };
    }

    static Business.Builder set(Business.Builder builder, String property, Answer<?> answer) {
        checkType("business", property, answer);
        return switch (property) {
            case "tradeName" -> builder.tradeName(cast(answer));
            case "corporateNumber" -> builder.corporateNumber(cast(answer));
            case "establishedOn" -> builder.establishedOn(cast(answer));
            case "headOffice" -> builder.headOffice(cast(answer));
            case "website" -> builder.website(cast(answer));
            case "mainBusiness" -> builder.mainBusiness(cast(answer));
            default -> throw unknown("business", property);
        };
    }
}
