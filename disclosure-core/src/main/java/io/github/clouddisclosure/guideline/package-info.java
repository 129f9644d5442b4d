/**
 * The guideline as data: its editions, sections and rows, with their wording in Japanese and English.
 *
 * <p>出典: 総務省「クラウドサービスの安全・信頼性に係る情報開示指針」. The Japanese wording is the ministry's, the English is this library's own
 * translation.
 */
@NullMarked
package io.github.clouddisclosure.guideline;

import org.jspecify.annotations.NullMarked;
