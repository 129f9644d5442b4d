package io.github.clouddisclosure.answer;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.Url;
import io.github.clouddisclosure.value.YesNo;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * Factory methods for all answers, meant to be imported statically: {@code yes("72時間程度")}, {@code yen(50_000)},
 * {@code withheld()}.
 */
public final class Answers {
    private Answers() {}

    /**
     * Any value.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return the answer
     */
    public static <T> Answer<T> stated(T value) {
        return Stated.of(value);
    }

    /**
     * Any value with a remark.
     *
     * @param value the value
     * @param note the remark
     * @param <T> the type of the value
     * @return the answer
     */
    public static <T> Answer<T> stated(T value, String note) {
        return Stated.of(value).withNote(note);
    }

    /**
     * Text, in a row that asks for text.
     *
     * @param text the text
     * @return the answer
     */
    public static Answer<String> text(String text) {
        return Stated.of(text);
    }

    /**
     * Words, in a row that asks for a value.
     *
     * @param words the words
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    public static <T> Answer<T> described(String words) {
        return new Described<>(words);
    }

    /**
     * 非公開.
     *
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    public static <T> Answer<T> withheld() {
        return Withheld.plain();
    }

    /**
     * 非公開, with a remark.
     *
     * @param note the remark
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    public static <T> Answer<T> withheld(String note) {
        return Withheld.<T>plain().withNote(note);
    }

    /**
     * 該当なし.
     *
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    public static <T> Answer<T> notApplicable() {
        return NotApplicable.plain();
    }

    /**
     * 該当なし, with a remark.
     *
     * @param note the remark
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    public static <T> Answer<T> notApplicable(String note) {
        return NotApplicable.<T>plain().withNote(note);
    }

    /**
     * No answer yet.
     *
     * @param <T> the type of the value that the row asks for
     * @return the answer
     */
    public static <T> Answer<T> unanswered() {
        return Unanswered.instance();
    }

    /**
     * 有り, 可.
     *
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> yes() {
        return Stated.of(YesNo.of(Choice.YES));
    }

    /**
     * 有り, 可, with a detail, a condition or a remark in words.
     *
     * @param note the words
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> yes(String note) {
        return Stated.of(YesNo.<D>of(Choice.YES)).withNote(note);
    }

    /**
     * 有り, with the detail that the row asks for.
     *
     * @param detail the detail
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> yes(D detail) {
        return Stated.of(new YesNo<>(Choice.YES, Optional.of(requireNonNull(detail, "detail"))));
    }

    /**
     * 有り, with the detail that the row asks for and a remark.
     *
     * @param detail the detail
     * @param note the remark
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> yes(D detail, String note) {
        return Stated.of(new YesNo<>(Choice.YES, Optional.of(requireNonNull(detail, "detail"))))
                .withNote(note);
    }

    /**
     * 無し, 不可.
     *
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> no() {
        return Stated.of(YesNo.of(Choice.NO));
    }

    /**
     * 無し, 不可, with a remark.
     *
     * @param note the remark
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> no(String note) {
        return Stated.of(YesNo.<D>of(Choice.NO)).withNote(note);
    }

    /**
     * 条件付き, with the conditions.
     *
     * @param conditions what the answer depends on
     * @param <D> the type of the detail that the row asks for
     * @return the answer
     */
    public static <D> Answer<YesNo<D>> conditional(String conditions) {
        return Stated.of(YesNo.<D>of(Choice.CONDITIONAL)).withNote(conditions);
    }

    /**
     * A corporate number.
     *
     * @param digits the number as written
     * @return the answer
     */
    public static Answer<CorporateNumber> corporateNumber(String digits) {
        return Stated.of(new CorporateNumber(digits));
    }

    /**
     * A day.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the answer
     * @throws DateTimeException if there is no such day
     */
    public static Answer<PartialDate> date(int year, int month, int day) {
        return Stated.of(PartialDate.of(year, month, day));
    }

    /**
     * A month of a year.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the answer
     * @throws DateTimeException if there is no such month
     */
    public static Answer<PartialDate> date(int year, int month) {
        return Stated.of(PartialDate.of(year, month));
    }

    /**
     * A year.
     *
     * @param year 1 to 9999
     * @return the answer
     * @throws DateTimeException if there is no such year
     */
    public static Answer<PartialDate> date(int year) {
        return Stated.of(PartialDate.of(year));
    }

    /**
     * An amount of yen.
     *
     * @param amount the amount in yen, negative for a loss
     * @return the answer
     */
    public static Answer<Money> yen(long amount) {
        return Stated.of(Money.yen(amount));
    }

    /**
     * An amount of yen in a fiscal period.
     *
     * @param amount the amount in yen, negative for a loss
     * @param fiscalPeriod the fiscal period to write, for example {@code 2025年10月期}
     * @return the answer
     */
    public static Answer<Money> yen(long amount, String fiscalPeriod) {
        return Stated.of(Money.yen(amount).inPeriod(fiscalPeriod));
    }

    /**
     * A percentage.
     *
     * @param percent the number before the percent sign, in decimal digits; its scale is kept: {@code 99.90}
     * @return the answer
     * @throws NumberFormatException if it is not a number
     */
    public static Answer<Percentage> percent(String percent) {
        return Stated.of(Percentage.of(percent));
    }

    /**
     * A percentage in a period.
     *
     * @param percent the number before the percent sign, in decimal digits; its scale is kept: {@code 99.90}
     * @param period the period to write, for example {@code 2025年度}
     * @return the answer
     * @throws NumberFormatException if it is not a number
     */
    public static Answer<Percentage> percent(String percent, String period) {
        return Stated.of(Percentage.of(percent).inPeriod(period));
    }

    /**
     * A number of people, companies or generations.
     *
     * @param number the number
     * @return the answer
     */
    public static Answer<Count> count(long number) {
        return Stated.of(Count.of(number));
    }

    /**
     * A number of people, companies or generations, with its counter.
     *
     * @param number the number
     * @param counter the counter to write, for example 名
     * @return the answer
     */
    public static Answer<Count> count(long number, String counter) {
        return Stated.of(Count.of(number, counter));
    }

    /**
     * A time span: a lead time or a duration.
     *
     * @param number the number
     * @param unit its unit
     * @return the answer
     */
    public static Answer<TimeSpan> span(long number, TimeSpanUnit unit) {
        return Stated.of(TimeSpan.of(number, unit));
    }

    /**
     * A qualified time span: 3ヶ月以上.
     *
     * @param number the number
     * @param unit its unit
     * @param qualifier the qualifier of the number
     * @return the answer
     */
    public static Answer<TimeSpan> span(long number, TimeSpanUnit unit, Qualifier qualifier) {
        return Stated.of(TimeSpan.of(number, unit, qualifier));
    }

    /**
     * The address of a page.
     *
     * @param address the address as written
     * @return the answer
     */
    public static Answer<Url> url(String address) {
        return Stated.of(new Url(address));
    }

    /**
     * An address with its postal code.
     *
     * @param postalCode the postal code, with or without 〒
     * @param address the address
     * @return the answer
     */
    public static Answer<PostalAddress> address(String postalCode, String address) {
        return Stated.of(PostalAddress.of(postalCode, address));
    }
}
