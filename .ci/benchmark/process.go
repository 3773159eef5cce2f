package main

import (
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"syscall"
	"time"
)

// A contender is one program, run as a user would run it.
type contender struct {
	args []string
	// says is what the output of its first run must match. OPA in particular ends well
	// with nothing said.
	says *regexp.Regexp
	// onError: it says so on the standard error. The rest is too much to look at.
	onError bool
	// most is how many runs are counted at most, where one takes a hundred times as
	// long as what it is compared with; 0 for all.
	most int
	runs []run
}

// run is what one process took.
type run struct {
	cpu, wall time.Duration
	peak      int64 // resident memory, in bytes
	said      string
}

func runs(says string, args ...string) *contender {
	return &contender{args: args, says: regexp.MustCompile(says)}
}

// peer is a contender that takes seconds.
func peer(says string, args ...string) *contender {
	c := runs(says, args...)
	c.most = 3
	return c
}

// patience is how long a turn may take to be repeated. What takes longer depends
// little on a busy moment.
const patience = 2 * time.Minute

// race runs each contender that many times, after one run that counts only where
// there is no other. They take turns, so that a busy moment of the machine falls
// on all of them.
func race(turns int, contenders ...*contender) error {
	began := time.Now()
	for turn := range turns + 1 {
		for i := range contenders {
			c := contenders[(i+turn)%len(contenders)]
			if c.most > 0 && turn > c.most {
				continue
			}
			took, err := c.measure(turn == 0)
			if err != nil {
				return fmt.Errorf("%v: %w", c.args, err)
			}
			c.runs = append(c.runs, took)
		}
		if turn > 0 {
			continue
		}
		if turns == 0 || time.Since(began) > patience {
			break
		}
		for _, c := range contenders {
			c.runs = nil
		}
	}
	return nil
}

// measure runs the program once. The kernel counts its CPU time and its memory and
// hands them over when the process has ended. What it writes goes nowhere, unless
// it is to be looked at.
func (c *contender) measure(look bool) (run, error) {
	var out, errs tail
	command := exec.Command(c.args[0], c.args[1:]...)
	command.Stderr = &errs
	if look && !c.onError {
		command.Stdout = &out
	}
	began := time.Now()
	err := command.Run()
	wall := time.Since(began)
	// A violation makes both residency-check and conftest end with 1.
	if exit := (*exec.ExitError)(nil); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		return run{}, fmt.Errorf("%w\n%.2000s%.2000s", err, errs, out)
	}
	if look && !c.says.MatchString(string(out)+string(errs)) {
		return run{}, fmt.Errorf("its output does not match %q:\n%.2000s%.2000s", c.says, errs, out)
	}
	const kilobyte = 1 << 10 // Linux counts in these
	state := command.ProcessState
	peak := state.SysUsage().(*syscall.Rusage).Maxrss * kilobyte
	return run{state.UserTime() + state.SystemTime(), wall, peak, string(errs)}, nil
}

// tail keeps the end of what a program says: Linux counts the memory of a process
// that starts another as the other's, so this one is to stay small.
type tail []byte

func (t *tail) Write(p []byte) (int, error) {
	const most = 64 << 10
	*t = append(*t, p...)
	if n := len(*t) - most; n > 0 {
		*t = append((*t)[:0], (*t)[n:]...)
	}
	return len(p), nil
}

func cpu(r run) float64  { return r.cpu.Seconds() }
func wall(r run) float64 { return r.wall.Seconds() }
func peak(r run) float64 { return float64(r.peak) / (1 << 20) }

func (c *contender) median(of func(run) float64) float64 {
	values := make([]float64, len(c.runs))
	for i, r := range c.runs {
		values[i] = of(r)
	}
	return median(values)
}

// times is how many times as much c takes as another contender of the same race:
// the median of ratios between runs of one turn.
func (c *contender) times(other *contender, of func(run) float64) float64 {
	ratios := make([]float64, min(len(c.runs), len(other.runs)))
	for i := range ratios {
		ratios[i] = of(c.runs[i]) / of(other.runs[i])
	}
	return median(ratios)
}

// median is 0 of nothing.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}
