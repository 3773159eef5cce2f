package main

import (
	"fmt"
	"os"
)

// oneReport is the most documents that are asked to be in one report, which the
// program holds in memory.
const oneReport = 1000

// manyFiles measures folders. The peers take long, and are given no more files than
// asked for; nothing is extrapolated.
func (b *benchmark) manyFiles() error {
	table("A folder of documents of a repetitive fleet, in one report (JSON) and with `--stream`. Ratios are of the time until the process ends, over `--stream`.",
		"files", "one report, s", "`--stream`, s", "its CPU, s", "`opa exec` ÷ ours", "`conftest test` ÷ ours", "MB: one report / `--stream` / `opa` / `conftest`")
	for _, n := range []int{1, 100, 1000, 10_000} {
		if n > b.files {
			break
		}
		folder := b.path(fmt.Sprint("files-", n))
		if err := os.Mkdir(folder, 0o755); err != nil {
			return err
		}
		if err := b.fleet(n, "-folder", folder); err != nil {
			return err
		}
		if err := b.folder(n, folder); err != nil {
			return err
		}
	}
	return nil
}

func (b *benchmark) folder(n int, folder string) error {
	report, stream := runs(`"verdict"`, b.ours, "-o", "json", folder), b.streamed(n, folder)
	opa := peer(`"verdict"`, b.opa, "exec", "-b", "policies", "--decision", "residency/report", folder)
	conftest := peer("[0-9] tests?,", b.conftest, "test", "-p", "policies", folder)
	contenders := []*contender{stream}
	if n <= oneReport {
		contenders = append(contenders, report)
	}
	if n <= b.peerFiles {
		contenders = append(contenders, opa, conftest)
	}
	if err := race(b.turns, contenders...); err != nil {
		return err
	}
	row(count(n), measured(report.median(wall)), stream.median(wall), stream.median(cpu),
		measured(opa.times(stream, wall)), measured(conftest.times(stream, wall)), peaks(report, stream, opa, conftest))
	if n == 1 {
		return nil
	}
	if len(report.runs) > 0 {
		b.digest.add(count(n)+" documents, one report", report, opa.times(report, wall), conftest.times(report, wall))
	}
	b.digest.add(count(n)+" documents, `--stream`", stream, opa.times(stream, wall), conftest.times(stream, wall))
	return nil
}

// measured says so of what was left out: its median is 0.
func measured(value float64) any {
	if value == 0 {
		return "not measured"
	}
	return value
}
