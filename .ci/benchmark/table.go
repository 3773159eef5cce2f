package main

import (
	"fmt"
	"strings"
)

// table prints the head of a table.
func table(title string, columns ...string) {
	fmt.Printf("\n%s\n\n%s", title, head(columns...))
}

func head(columns ...string) string {
	return fmt.Sprintf("| %s |\n|%s\n", strings.Join(columns, " | "), strings.Repeat(" --- |", len(columns)))
}

// row prints a row as soon as it is measured: a long run shows how far it is.
func row(cells ...any) { fmt.Print(line(cells...)) }

func line(cells ...any) string {
	var b strings.Builder
	for _, cell := range cells {
		if number, ok := cell.(float64); ok {
			cell = figures(number)
		}
		fmt.Fprintf(&b, "| %v ", cell)
	}
	return b.String() + "|\n"
}

// figures rounds to what a measurement is worth.
func figures(x float64) string {
	switch {
	case x >= 100:
		return fmt.Sprintf("%.0f", x)
	case x >= 10:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.2f", x)
}

// count writes 1000000 as 1,000,000.
func count(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", count(n/1000), n%1000)
}

// peaks are the most memory that each held, in MB, or nothing if it was not
// measured.
func peaks(contenders ...*contender) string {
	var all []string
	for _, c := range contenders {
		held := "–"
		if len(c.runs) > 0 {
			held = fmt.Sprintf("%.0f", c.median(peak))
		}
		all = append(all, held)
	}
	return strings.Join(all, " / ")
}
