package cli

import (
	"regexp"
	"strconv"
	"time"

	"github.com/residency-check/residency-check/internal/residency"
)

// before subtracts an age such as 18mo from a day; without an age it returns "".
func before(flag, asOf, age string) (string, error) {
	if age == "" {
		return "", nil
	}
	return shifted(flag, asOf, age, -1)
}

// daysAhead counts the days of an age such as 2mo from a day on; without an age it
// returns nil.
func daysAhead(flag, asOf, age string) (*int, error) {
	if age == "" {
		return nil, nil
	}
	until, err := shifted(flag, asOf, age, 1)
	if err != nil {
		return nil, err
	}
	days := residency.DaysBetween(asOf, until)
	return &days, nil
}

// shifted is the day that lies an age before (sign -1) or after another day.
func shifted(flag, asOf, age string, sign int) (string, error) {
	parts := regexp.MustCompile(`^([1-9][0-9]{0,3})(d|w|mo|y)$`).FindStringSubmatch(age)
	if parts == nil {
		return "", usagef("%s %q is no age: write it as 90d, 12w, 18mo or 2y", flag, age)
	}
	n, err := strconv.Atoi(parts[1])
	if err != nil {
		return "", err
	}
	from, err := time.Parse(time.DateOnly, asOf)
	if err != nil {
		return "", err
	}
	switch parts[2] {
	case "d":
		from = from.AddDate(0, 0, sign*n)
	case "w":
		from = from.AddDate(0, 0, sign*7*n)
	case "mo":
		from = from.AddDate(0, sign*n, 0)
	case "y":
		from = from.AddDate(sign*n, 0, 0)
	}
	return from.Format(time.DateOnly), nil
}

// day reads the value of --as-of.
func day(s streams, asOf string) (string, error) {
	if asOf == "" {
		return s.today, nil
	}
	if _, err := time.Parse(time.DateOnly, asOf); err != nil {
		return "", usagef("--as-of %q is no date: write it as YYYY-MM-DD", asOf)
	}
	return asOf, nil
}
