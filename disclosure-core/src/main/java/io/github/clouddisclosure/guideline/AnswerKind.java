package io.github.clouddisclosure.guideline;

import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;

/**
 * The kind of answer that a row, or the detail of a yes, asks for. The kinds are an interpretation of the guideline's
 * wording; the guideline itself names none.
 */
public enum AnswerKind {
    /** Text. */
    TEXT(String.class),
    /** Contact points. */
    CONTACT(ContactPoint.class),
    /** A date. */
    DATE(PartialDate.class),
    /** A corporate number. */
    CORPORATE_NUMBER(CorporateNumber.class),
    /** A postal address. */
    POSTAL_ADDRESS(PostalAddress.class),
    /** The address of a page. */
    URL(Url.class),
    /** A number of people, companies or generations. */
    COUNT(Count.class),
    /** An amount of yen that cannot be negative. */
    MONEY(Money.class),
    /** An amount of yen that is negative for a loss. */
    PROFIT(Money.class),
    /** A percentage from 0 to 100. */
    PERCENTAGE(Percentage.class),
    /** A percentage up to 100 that can be negative, as an equity ratio is when debts exceed assets. */
    RATIO(Percentage.class),
    /** How long before something happens. */
    LEAD_TIME(TimeSpan.class),
    /** How long something lasts. */
    DURATION(TimeSpan.class),
    /** 有無, か否か: yes or no. */
    YES_NO(YesNo.class),
    /** 可否: whether something can be disclosed. */
    CAN_DISCLOSE(YesNo.class),
    /** Names of documents, certifications or audits. */
    NAMES(NameList.class),
    /** Dates of events. */
    DATES(DateList.class),
    /** A person's name and title. */
    PERSON(Person.class),
    /** A sales agency's name, address and contact. */
    AGENCY(Agency.class),
    /** A data rate. */
    DATA_RATE(DataRate.class),
    /** Whether fire suppression is a gas system. */
    FIRE_SUPPRESSION(FireSuppression.class);

    private final Class<?> valueType;

    AnswerKind(Class<?> valueType) {
        this.valueType = valueType;
    }

    /** {@return the type of the value that states such an answer} */
    public Class<?> valueType() {
        return valueType;
    }

    /** {@return whether the answer is a choice between yes, no and conditional} */
    public boolean isChoice() {
        return valueType == YesNo.class;
    }

    /** {@return whether the answer is a number, with or without a unit} */
    public boolean isNumber() {
        return switch (this) {
            case CORPORATE_NUMBER, COUNT, MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION, DATA_RATE -> true;
            case TEXT, CONTACT, DATE, POSTAL_ADDRESS, URL, NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION -> false;
            case YES_NO, CAN_DISCLOSE -> false;
        };
    }
}
