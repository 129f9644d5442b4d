package com.example.disclosures

import io.github.clouddisclosure.Disclosure
import io.github.clouddisclosure.answer.Answer
import io.github.clouddisclosure.answer.Answers.date
import io.github.clouddisclosure.answer.Answers.text
import io.github.clouddisclosure.answer.Answers.withheld
import io.github.clouddisclosure.answer.Answers.yes
import io.github.clouddisclosure.answer.Described
import io.github.clouddisclosure.answer.NotApplicable
import io.github.clouddisclosure.answer.Stated
import io.github.clouddisclosure.answer.Unanswered
import io.github.clouddisclosure.answer.Withheld
import io.github.clouddisclosure.jackson.DisclosureJson
import io.github.clouddisclosure.validation.DisclosureValidator
import java.util.Locale

/** A disclosure, kept as code. */
fun sampleDisclosure(): Disclosure =
    Disclosure.builder()
        .disclosedOn(date(2026, 4, 1))
        .business { it.tradeName(text("株式会社見本クラウド")) }
        .housing { it.uninterruptiblePower(yes("72時間程度")).seismicRating(withheld()) }
        .build()

/** The answers are sealed: the compiler knows that no case is left out. */
fun describe(answer: Answer<*>): String =
    when (answer) {
        is Stated -> "stated: ${answer.get()}"
        is Described -> "described: ${answer.text()}"
        is Withheld -> "withheld"
        is NotApplicable -> "not applicable"
        is Unanswered -> "unanswered"
    }

fun main() {
    val disclosure = sampleDisclosure()
    for (finding in DisclosureValidator.create().validate(disclosure)) {
        val row = finding.row().map { it.id() }.orElse(finding.pointer())
        println("$row ${finding.message(Locale.JAPANESE)}")
    }
    println(DisclosureJson.create().write(disclosure).decodeToString())
}
