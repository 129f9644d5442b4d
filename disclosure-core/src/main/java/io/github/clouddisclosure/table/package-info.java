/**
 * Publishes a {@link io.github.clouddisclosure.Disclosure} as the official table, and turns a published table into one.
 *
 * <p>{@link io.github.clouddisclosure.table.OfficialTable} gives the rows as they are printed, in Japanese or English;
 * {@link io.github.clouddisclosure.table.HtmlPage}, {@link io.github.clouddisclosure.table.MarkdownTable},
 * {@link io.github.clouddisclosure.table.CsvTable} and {@link io.github.clouddisclosure.table.PlainTextTable} write
 * them. Reading a table written in Japanese gives the same answers. Besides natural wording, a few labels mark what
 * would otherwise be ambiguous: {@code (備考:…)} for a remark, {@code (期間:…)} for a period, {@code (単位:…)} for a counter,
 * {@code 詳細:} for the detail of an answer that is not yes; and {@code (備考:)} marks the text before it as words.
 *
 * <p>Published tables are read from {@link io.github.clouddisclosure.table.grid grids of cells}, in which
 * {@link io.github.clouddisclosure.table.reading.TableReader} finds the rows.
 */
@NullMarked
package io.github.clouddisclosure.table;

import org.jspecify.annotations.NullMarked;
