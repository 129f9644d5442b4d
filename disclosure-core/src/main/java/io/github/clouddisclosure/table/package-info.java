/**
 * Publishes a {@link io.github.clouddisclosure.Disclosure} as the official table, and reads a published table into one.
 *
 * <p>{@link io.github.clouddisclosure.table.OfficialTable} gives the rows as they are printed, in Japanese or English;
 * {@link io.github.clouddisclosure.table.HtmlPage}, {@link io.github.clouddisclosure.table.MarkdownTable},
 * {@link io.github.clouddisclosure.table.CsvTable} and {@link io.github.clouddisclosure.table.PlainTextTable} write them.
 * What is written in Japanese reads as the same answers. Beside what is natural there are a few labels for what could not
 * be told apart otherwise: {@code (備考:…)} for a remark, {@code (期間:…)} for a period, {@code (単位:…)} for a counter,
 * {@code 詳細:} for the detail of an answer that is not yes; and {@code (備考:)} says that what stands before it is words.
 *
 * <p>{@link io.github.clouddisclosure.table.BarSeparatedText}, {@link io.github.clouddisclosure.table.MarkdownText} and
 * {@link io.github.clouddisclosure.table.DelimitedText} turn a text into a grid of cells, and
 * {@link io.github.clouddisclosure.table.TableReader} finds the rows in a grid. Nothing is guessed: an answer that
 * cannot be read as the value that its row asks for is kept as words. Nothing is lost: what is no row of the catalogue
 * is a supplementary row, and what is no row at all is listed.
 */
@NullMarked
package io.github.clouddisclosure.table;

import org.jspecify.annotations.NullMarked;
