# METADATA
# scope: package
# title: Clock
# description: >-
#   The only place that reads the time. The runner leaves this file out and
#   gives the date as data.residency_config.as_of.
package residency.clock

today := time.format([time.now_ns(), "UTC", "2006-01-02"])
