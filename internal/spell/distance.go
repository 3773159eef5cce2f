package spell

import "github.com/agnivade/levenshtein"

// distance is how many letters differ. Two neighbours that were swapped, the commonest
// slip of all, count once.
func distance(a, b string) int {
	if a != b && isSwap([]rune(a), []rune(b)) {
		return 1
	}
	return levenshtein.ComputeDistance(a, b)
}

// isSwap says whether words differ in two neighbours that changed places.
func isSwap(a, b []rune) bool {
	if len(a) != len(b) {
		return false
	}
	first := 0
	for first < len(a) && a[first] == b[first] {
		first++
	}
	if first+1 >= len(a) || a[first] != b[first+1] || a[first+1] != b[first] {
		return false
	}
	return string(a[first+2:]) == string(b[first+2:])
}
