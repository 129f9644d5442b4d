#!/bin/sh
# Validates disclosures in any CI. It prints the findings, leaves a report in the XML of JUnit, and fails if there are errors.
#
#   DISCLOSURE_JAR=tools/disclosure.jar sh validate.sh disclosures/*.json
set -u
java -jar "${DISCLOSURE_JAR:-tools/disclosure.jar}" validate --format junit "$@" > disclosures.xml
java -jar "${DISCLOSURE_JAR:-tools/disclosure.jar}" validate "$@"
