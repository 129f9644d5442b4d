package com.example.disclosures

import io.github.clouddisclosure.answer.Answers.notApplicable
import io.github.clouddisclosure.jackson.DisclosureJson
import io.github.clouddisclosure.section.Housing
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class SampleDisclosureTest {
    private val disclosure = sampleDisclosure()

    @Test
    fun `a disclosure reads as it was written`() {
        val json = DisclosureJson.create()
        assertEquals(disclosure, json.read(json.write(disclosure)))
    }

    @Test
    fun `rows are properties`() {
        val housing: Housing = disclosure.housing
        assertTrue(housing.uninterruptiblePower.isAnswered)
        assertEquals("72時間程度", housing.uninterruptiblePower.note().get())
    }

    @Test
    fun `every case of an answer is told apart`() {
        assertEquals("withheld", describe(disclosure.housing.seismicRating))
        assertEquals("unanswered", describe(disclosure.housing.fireDetection))
        assertEquals("not applicable", describe(notApplicable<String>()))
        assertEquals("stated: 株式会社見本クラウド", describe(disclosure.business.tradeName))
    }
}
